/** Postgres channel on which a trigger announces each committed job. */
export const jobsChannel = 'portal_jobs'

/** Key of the session advisory lock that the one worker of a database holds while it lives. */
export const workerLockKey = 7_201_945

/** Tells whether a worker lives: one row with one boolean column, `alive`. */
export const workerAliveSql = `
  select exists (
    select from pg_locks l join pg_database d on d.oid = l.database
    where l.locktype = 'advisory' and l.granted and l.classid = 0 and l.objid = ${workerLockKey}
      and d.datname = current_database()
  ) as alive`
