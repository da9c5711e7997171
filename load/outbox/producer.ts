// A process that commits events to the database, as api and worker do.
import { connectDatabase, transact } from '../../platform/db/client.ts'
import { appendEvents } from '../../platform/db/outbox.ts'
import { produce } from './produce.ts'

const { DATABASE_URL = '', LOAD_PLAYERS = '' } = process.env
const db = connectDatabase(DATABASE_URL, { poolMax: 8 })

produce(
  async (happenings) => {
    await transact(db, (trx) => appendEvents(trx, happenings))
  },
  { players: Number(LOAD_PLAYERS), source: '/workers/load' },
)
