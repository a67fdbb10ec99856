#!/usr/bin/env node
import { runCommand } from '@folkmoot/command'
import { count } from './command.ts'

process.exitCode = await runCommand('folkmoot-count', [count], process.argv.slice(2))
