import { runCommand } from '@folkmoot/command'
import { ConfigError } from '../config.ts'
import { BoxError } from '../platform/box.ts'
import { MigrationError } from '../platform/migrate.ts'
import { AlreadyServed } from '../processes.ts'
import { commands } from './commands.ts'

process.exitCode = await runCommand('bin/folkmoot', commands, process.argv.slice(2), undefined, [
  ConfigError,
  BoxError,
  MigrationError,
  AlreadyServed,
])
