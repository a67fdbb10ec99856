import type { Policy } from './platform/http.ts'
import type { Person } from './platform/session.ts'

/** The roles a person can hold; several at once, for the whole council or for one thing. */
export const roles = [
  'resident',
  'group-member',
  'broker',
  'link-officer',
  'project-officer',
  'moderator',
  'analyst',
  'councillor',
  'commissioner',
  'auditor',
  'equality-lead',
  'data-protection-lead',
  'administrator',
] as const
export type Role = (typeof roles)[number]

/** Roles that work for the council: they need a second factor before any staff room opens. */
export const staffRoles: readonly Role[] = [
  'link-officer',
  'project-officer',
  'moderator',
  'analyst',
  'councillor',
  'commissioner',
  'auditor',
  'equality-lead',
  'data-protection-lead',
  'administrator',
]

/** Who may do what: the whole of it. `docs/roles/permissions.md` is printed from this table and every row is tested. */
export const permissions = {
  'desk.see': [
    'link-officer',
    'project-officer',
    'moderator',
    'analyst',
    'councillor',
    'commissioner',
    'auditor',
    'equality-lead',
    'data-protection-lead',
    'administrator',
  ],
  'projects.edit': ['project-officer', 'administrator'],
  'projects.publish': ['project-officer', 'administrator'],
  'projects.see-unpublished': [
    'project-officer',
    'moderator',
    'analyst',
    'councillor',
    'auditor',
    'equality-lead',
    'administrator',
  ],
  'activities.edit': ['project-officer', 'administrator'],
  'voices.enter': ['project-officer', 'link-officer', 'administrator'],
  'voices.read': ['project-officer', 'moderator', 'analyst', 'auditor'],
  'voices.export': ['project-officer', 'analyst'],
  'voices.moderate': ['moderator', 'project-officer'],
  'voices.reply': ['project-officer', 'link-officer'],
  'contacts.read': ['project-officer', 'data-protection-lead'],
  'themes.edit': ['analyst', 'project-officer'],
  'equality.aggregate': ['equality-lead', 'analyst'],
  'decisions.edit': ['project-officer', 'councillor'],
  'posts.edit': ['project-officer', 'administrator'],
  'groups.manage': ['broker'],
  'groups.see': [
    'broker',
    'link-officer',
    'project-officer',
    'analyst',
    'councillor',
    'commissioner',
    'auditor',
    'equality-lead',
    'administrator',
  ],
  'key-groups.designate': ['broker'],
  'link-officers.appoint': ['administrator'],
  'link-officers.allocate': ['administrator', 'broker'],
  'link-officers.serve': ['link-officer'],
  'skills.search': ['broker', 'link-officer', 'project-officer'],
  'skills.settle': ['broker', 'moderator'],
  'network-reports.write': ['broker', 'link-officer', 'project-officer', 'administrator'],
  'concerns.broker': ['broker'],
  'services.explain': ['project-officer', 'link-officer', 'administrator'],
  'calls.ask': ['project-officer', 'link-officer'],
  'plans.edit': ['link-officer', 'project-officer', 'administrator'],
  'plans.adopt': ['project-officer', 'administrator'],
  'events.answer': ['link-officer', 'project-officer', 'administrator'],
  'places.import': ['administrator'],
  'people.manage': ['administrator'],
  'settings.edit': ['administrator'],
  'privacy.manage': ['data-protection-lead'],
  'record.read': ['auditor', 'administrator', 'project-officer', 'data-protection-lead'],
  'sensitive-reads.read': ['auditor', 'data-protection-lead'],
  'jobs.see-all': ['administrator'],
} as const satisfies Record<string, readonly Role[]>
export type Permission = keyof typeof permissions

/** Whether a person holds a permission: for the whole council, or for this subject, or (asked without one) anywhere at all. */
export function holds(person: Person | null, permission: Permission, subject?: string): boolean {
  const allowed: readonly string[] = permissions[permission]
  return !!person?.grants.some(
    ({ role, scope }) => allowed.includes(role) && (scope === 'council' || !subject || scope === subject),
  )
}

export const isStaff = (person: Person | null): boolean =>
  !!person?.grants.some(({ role }) => (staffRoles as readonly string[]).includes(role))

/** Whether somebody has a part here beyond a resident's: what they do may change what everybody sees. */
export const hasPart = (person: Person | null): boolean => !!person?.grants.some(({ role }) => role !== 'resident')

/** A door for a permission. Staff pass it only with their second factor shown in this session. */
export const may = (permission: Permission): Policy => ({
  name: permission,
  admits(person) {
    if (!person) return 'sign-in'
    if (!holds(person, permission)) return 'not-found'
    return person.secondFactorAt ? 'yes' : 'second-factor'
  },
})
