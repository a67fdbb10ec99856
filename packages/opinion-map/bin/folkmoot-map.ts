#!/usr/bin/env node
import { runCommand } from '@folkmoot/command'
import { map } from './command.ts'

process.exitCode = await runCommand('folkmoot-map', [map], process.argv.slice(2))
