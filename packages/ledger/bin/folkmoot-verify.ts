#!/usr/bin/env node
import { runCommand } from '@folkmoot/command'
import { verify } from './command.ts'

process.exitCode = await runCommand('folkmoot-verify', [verify], process.argv.slice(2))
