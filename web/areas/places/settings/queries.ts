import type { Sql } from '../../../platform/db.ts'
import { fallbackSettings, type Settings } from '../../../platform/settings.ts'

/** The settings as they are now, not as a page may have kept them, and when they were last saved. */
export async function findSettings(db: Sql, slug: string): Promise<{ settings: Settings; updatedAt: Date | null }> {
  const row = await db.selectFrom('settings').selectAll().executeTakeFirst()
  if (!row) return { settings: { ...fallbackSettings(slug), name: '', shortName: '' }, updatedAt: null }
  const settings: Settings = {
    name: row.name,
    shortName: row.short_name,
    strapline: row.strapline,
    welcome: row.welcome,
    contactEmail: row.contact_email,
    contactPhone: row.contact_phone,
    contactAddress: row.contact_address,
    colour: row.colour,
    typeface: row.typeface,
    logoFile: row.logo_file,
    ladCode: row.lad_code,
    texts: row.texts as Settings['texts'],
    rules: row.rules as Settings['rules'],
  }
  return { settings, updatedAt: row.updated_at }
}
