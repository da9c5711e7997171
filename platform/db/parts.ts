import type { Knex } from 'knex'

/**
 * All rows of a query, a part at a time, in the order of a column that no two share; `as` is what the rows call it. Told `true`, it reads the same part
 * again.
 */
export async function* readInParts<Row extends object>(
  query: Knex.QueryBuilder,
  { column, as, max }: { column: string; as: keyof Row; max: number },
): AsyncGenerator<Row[], void, boolean | undefined> {
  for (let last: Row | undefined; ;) {
    const part = query.clone().orderBy(column).limit(max)
    if (last) part.where(column, '>', last[as] as Knex.Value)
    const rows = (await part) as Row[]
    if (rows.length > 0 && (yield rows)) continue
    last = rows.at(-1)
    if (rows.length < max) return
  }
}
