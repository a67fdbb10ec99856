import { sql } from 'kysely'
import type { Acting } from '../../../platform/acting.ts'
import { deed } from '../../../platform/db.ts'
import { type FileRefusal, type Files, keepFile, preparePicture } from '../../../platform/files.ts'
import { record } from '../../../platform/record.ts'
import { type Refusals, refusals, type SettingsInput } from './rules.ts'

export type Saving = SettingsInput & {
  /** When the form was opened: a change by somebody else since then is not overwritten. */
  openedAt?: Date | undefined
  logo?: { name: string; bytes: Uint8Array; files: Files } | 'remove' | undefined
}
export type SettingsRefusal = { fields: Refusals } | { logo: FileRefusal } | 'changed-meanwhile'

/** Saves a council's own name, face, words and rules. */
export async function saveSettings(at: Acting, input: Saving): Promise<{ refused: SettingsRefusal } | { saved: true }> {
  const { logo } = input
  const picture = logo && logo !== 'remove' ? await preparePicture(logo.name, logo.bytes) : undefined
  if (picture && 'refused' in picture) return { refused: { logo: picture.refused } }
  return deed(at.db, async (tx) => {
    const { rows } = await sql<{
      logo_file: string | null
      updated_at: Date
    }>`select logo_file, updated_at from settings for update`.execute(tx)
    const before = rows[0]
    if (before && input.openedAt && before.updated_at.getTime() > input.openedAt.getTime())
      return { refused: 'changed-meanwhile' as const }
    const keepsLogo = !!picture || (logo !== 'remove' && !!before?.logo_file)
    const fields = refusals(input, keepsLogo)
    if (Object.keys(fields).length > 0) return { refused: { fields } }
    const logoFile =
      picture && logo && logo !== 'remove'
        ? await keepFile(tx, at, logo.files, picture, true)
        : keepsLogo
          ? before!.logo_file
          : null
    const row = {
      name: input.name,
      short_name: input.shortName,
      strapline: input.strapline,
      welcome: input.welcome,
      contact_email: input.contactEmail,
      contact_phone: input.contactPhone,
      contact_address: input.contactAddress,
      colour: input.colour.toLowerCase(),
      typeface: input.typeface,
      logo_file: logoFile,
      lad_code: input.ladCode,
      texts: JSON.stringify(input.texts),
      rules: JSON.stringify(input.rules),
      updated_at: at.now,
    }
    await tx
      .insertInto('settings')
      .values(row)
      .onConflict((c) => c.column('only_one').doUpdateSet(row))
      .execute()
    await record(tx, at, {
      deed: 'settings.saved',
      details: { name: input.name, colour: input.colour, typeface: input.typeface, rules: input.rules },
      public: { rules: input.rules },
    })
    return { saved: true as const }
  })
}
