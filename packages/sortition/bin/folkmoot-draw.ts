#!/usr/bin/env node
import { runCommand } from '@folkmoot/command'
import { draw } from './command.ts'

// Its commands are named as in folkmoot; here the word draw may be left out.
const words = process.argv.slice(2)
const known = words.length === 0 || words[0] === 'draw' || words[0]!.startsWith('-') || words[0] === 'help'
process.exitCode = await runCommand('folkmoot-draw', draw, known ? words : ['draw', ...words])
