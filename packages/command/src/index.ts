export { type Command, Refused, type Surroundings, textOf, type Values } from './command.ts'
export { present, readChunks, readText, writeText } from './files.ts'
export { exitCodes, runCommand } from './run.ts'
export { table } from './table.ts'
