import { count } from '@folkmoot/budget-count/command'
import type { Command } from '@folkmoot/command'
import { verify } from '@folkmoot/ledger/command'
import { map } from '@folkmoot/opinion-map/command'
import { draw } from '@folkmoot/sortition/command'
import { themes } from '@folkmoot/themes/command'
import { backup } from './backup.ts'
import { createCouncil } from './council-create.ts'
import { importBoundariesCommand, importPostcodesCommand, importProfileCommand } from './council-import.ts'
import { merge } from './council-merge.ts'
import { split } from './council-split.ts'
import { erasures } from './erasures.ts'
import { migrate } from './migrate.ts'
import { recount } from './recount.ts'
import { restore } from './restore.ts'
import { invite } from './user-invite.ts'

/** Every administration command, in the order in which one meets them. */
export const commands: readonly Command[] = [
  createCouncil,
  importBoundariesCommand,
  importProfileCommand,
  importPostcodesCommand,
  invite,
  merge,
  split,
  migrate,
  backup,
  restore,
  erasures,
  count,
  verify,
  recount,
  ...draw,
  map,
  themes,
]
