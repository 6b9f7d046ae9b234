import * as migration_20261121_182158_initial from './20261121_182158_initial'
import * as migration_20261121_182159_database_rules from './20261121_182159_database_rules'

export const migrations = [
  {
    up: migration_20261121_182158_initial.up,
    down: migration_20261121_182158_initial.down,
    name: '20261121_182158_initial',
  },
  {
    up: migration_20261121_182159_database_rules.up,
    down: migration_20261121_182159_database_rules.down,
    name: '20261121_182159_database_rules',
  },
]
