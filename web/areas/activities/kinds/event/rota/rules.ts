export type RoleRefusal = 'name-missing' | 'too-long'
export type ShiftRefusal = 'role-unknown' | 'not-a-time' | 'ends-before' | 'needed-not-a-number'
export type SignUpRefusal = 'shift-missing' | 'full'
export type SwapRefusal = 'not-found' | 'same-shift' | 'asked-already' | 'not-theirs'

export const longest = { role: 80, about: 500 } as const
export const mostNeeded = 50

export const roleRefusals = (role: { name: string; about: string }): { name?: RoleRefusal; about?: RoleRefusal } => ({
  ...(!role.name
    ? { name: 'name-missing' as const }
    : role.name.length > longest.role
      ? { name: 'too-long' as const }
      : {}),
  ...(role.about.length > longest.about ? { about: 'too-long' as const } : {}),
})

export type ShiftFields = { roleId: string; from: string | undefined; until: string | undefined; needed: string }
export function shiftRefusals(
  fields: ShiftFields,
  roles: ReadonlySet<string>,
): { roleId?: ShiftRefusal; from?: ShiftRefusal; needed?: ShiftRefusal } {
  const found: { roleId?: ShiftRefusal; from?: ShiftRefusal; needed?: ShiftRefusal } = {}
  if (!roles.has(fields.roleId)) found.roleId = 'role-unknown'
  if (!fields.from || !fields.until) found.from = 'not-a-time'
  else if (fields.until <= fields.from) found.from = 'ends-before'
  if (!/^\d{1,2}$/.test(fields.needed) || Number(fields.needed) < 1 || Number(fields.needed) > mostNeeded)
    found.needed = 'needed-not-a-number'
  return found
}
