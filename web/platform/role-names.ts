/** The database role that serves what all councils share; it can read no council's schema. */
export const platformRole = 'folkmoot_platform'
/** The role of the work process: it claims jobs from the queue, and nothing else is its own. */
export const workRole = 'folkmoot_work'
/** Schema and role names of one council: `slug` has been checked to be a plain name. */
export const schemaOf = (slug: string): string => `council_${slug.replaceAll('-', '_')}`
export const equalitySchemaOf = (slug: string): string => `${schemaOf(slug)}_equality`
/** The broker's own store: beside the council's, and closed to its role. */
export const concernsSchemaOf = (slug: string): string => `${schemaOf(slug)}_concerns`
