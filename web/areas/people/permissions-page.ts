import { type Permission, permissions, type Role, roles, staffRoles } from '../../permissions.ts'
import { permissionMeanings, roleMeanings, roleNames } from './roles/words.ts'

/** `docs/roles/permissions.md`, printed from the table that the doors themselves read. */
export function permissionsMarkdown(): string {
  const rows = Object.entries(permissions) as [Permission, readonly Role[]][]
  return [
    '# Roles and permissions',
    '',
    'Printed from `web/permissions.ts`, which every door reads; never edited by hand. Each row is tested for each role in `web/areas/people/roles/permissions.test.ts`.',
    '',
    'A role is held for the whole council or for one project or group. Roles that work for the council need a second proof (a passkey or an authenticator app) before any door of this table opens.',
    '',
    '## Roles',
    '',
    '| Role | What it is for | Second proof |',
    '|---|---|---|',
    ...roles.map(
      (role) =>
        `| ${roleNames[role]} | ${roleMeanings[role]} | ${staffRoles.includes(role) || role === 'broker' ? 'needed' : 'if they like'} |`,
    ),
    '',
    '## Who may do what',
    '',
    '| Permission | What it opens | Roles |',
    '|---|---|---|',
    ...rows.map(
      ([permission, allowed]) =>
        `| \`${permission}\` | ${permissionMeanings[permission]} | ${allowed.map((role) => roleNames[role]).join(', ')} |`,
    ),
    '',
  ].join('\n')
}
