import type { Knex } from 'knex'

/** A column that falls from row to row of a list, and the one that decides where it is the same; each with its value in the last row that was shown. */
type Place = { column: string; value: number; idColumn: string; id: string }

/** Goes on behind a row. The first condition alone lets an index find the place. */
export function goOnBehind(list: Knex.QueryBuilder, { column, value, idColumn, id }: Place): void {
  void list
    .where(column, '<=', value)
    .where((tie) => void tie.where(column, '<', value).orWhere(idColumn, '<', id))
}
