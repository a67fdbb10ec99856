#!/usr/bin/env node
import { runCommand } from '@folkmoot/command'
import { themes } from './command.ts'

process.exitCode = await runCommand('folkmoot-themes', [themes], process.argv.slice(2))
