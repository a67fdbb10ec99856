import { drawAlternates } from './draw-alternates.ts'
import { drawCheck } from './draw-check.ts'
import { drawCommit } from './draw-commit.ts'
import { drawReplace } from './draw-replace.ts'
import { drawReplay } from './draw-replay.ts'
import { drawRun } from './draw-run.ts'
import { drawTables } from './draw-tables.ts'

/** Everything about a draw, in the order in which one does it. */
export const draw = [drawCheck, drawRun, drawCommit, drawReplay, drawAlternates, drawReplace, drawTables]
