import sharp from 'sharp'
import { askForFormat, findActivityById, publishFormat, saveFormat } from '../../areas/activities/index.ts'
import type { Acting } from '../../platform/acting.ts'
import { type Files, keepFile, preparePicture } from '../../platform/files.ts'
import { newId } from '../../platform/ids.ts'
import type { ExampleSlug } from '../councils.ts'
import { easyReads, type Picture, requests, translations } from '../story/formats.ts'
import type { Told } from './told.ts'

const day = 86_400_000
const done = <T extends object>(result: T): Exclude<T, { refused: unknown }> => {
  if ('refused' in result) throw new Error(`a format of the story is refused: ${JSON.stringify(result)}`)
  return result as Exclude<T, { refused: unknown }>
}

/** Plain drawings for Easy Read, in one dark colour. */
const drawings: Record<Picture, string> = {
  house: '<path d="M40 150V90l60-45 60 45v60z"/><path d="M88 150v-34h24v34" fill="#fff"/>',
  speech: '<path d="M30 50h140v70H100l-30 30v-30H30z"/>',
  tick: '<path d="M40 105l40 40 80-90" fill="none" stroke="#12436d" stroke-width="22"/>',
  calendar:
    '<path d="M40 55h120v100H40z"/><path d="M52 85h96v58H52z" fill="#fff"/><path d="M70 40v25M130 40v25" stroke="#12436d" stroke-width="10"/>',
  hands:
    '<circle cx="70" cy="70" r="24"/><circle cx="130" cy="70" r="24"/><path d="M35 155c0-60 70-60 70 0M95 155c0-60 70-60 70 0"/>',
}

/** Conversations in other languages and in Easy Read, and what people asked for. */
export async function seedFormats(at: Acting, slug: ExampleSlug, told: Told, files: Files): Promise<void> {
  await at.db.transaction().execute(async (db) => {
    const within: Acting = { ...at, db }
    await translate(within, slug, told)
    await write(within, slug, told, files)
    await ask(within, slug, told)
  })
}

const officer = (told: Told, name: string) => ({ account: told.accounts.get(name) ?? null, role: 'project-officer' })

async function translate(at: Acting, slug: ExampleSlug, told: Told): Promise<void> {
  for (const { council, activity, officer: by, language, texts } of translations) {
    if (council !== slug) continue
    const activityId = told.activities.get(activity)!
    const found = (await findActivityById(at.db, activityId, null, at.now))!
    const acting = { ...at, by: officer(told, by), now: new Date(found.opensAt.getTime() + day) }
    const which = { activityId, format: 'translation' as const, language }
    done(await saveFormat(acting, { ...which, content: { texts }, version: 0, machine: false }))
    done(await publishFormat(acting, which))
  }
}

async function write(at: Acting, slug: ExampleSlug, told: Told, files: Files): Promise<void> {
  for (const { council, activity, officer: by, points } of easyReads) {
    if (council !== slug) continue
    const activityId = told.activities.get(activity)!
    const found = (await findActivityById(at.db, activityId, null, at.now))!
    const acting = { ...at, by: officer(told, by), now: new Date(found.opensAt.getTime() + day) }
    const drawn = new Map<Picture, string>()
    for (const { picture } of points)
      if (picture && !drawn.has(picture)) drawn.set(picture, await draw(acting, files, picture))
    const content = {
      points: points.map(({ words, picture, alt }) => ({
        words,
        ...(picture ? { file: drawn.get(picture)! } : {}),
        ...(alt ? { alt } : {}),
      })),
    }
    const which = { activityId, format: 'easy-read' as const, language: 'en' }
    done(await saveFormat(acting, { ...which, content, version: 0, machine: false }))
    done(await publishFormat(acting, which))
  }
}

async function draw(at: Acting, files: Files, picture: Picture): Promise<string> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="200" fill="#12436d">${drawings[picture]}</svg>`
  const png = await sharp(Buffer.from(svg)).flatten({ background: '#fff' }).png().toBuffer()
  return keepFile(at.db, at, files, done(await preparePicture(`${picture}.png`, png)), false)
}

async function ask(at: Acting, slug: ExampleSlug, told: Told): Promise<void> {
  const story = translations.find(({ council }) => council === slug)!
  const activityId = told.activities.get(story.activity)!
  const activity = (await findActivityById(at.db, activityId, null, at.now))!
  const about = { subject: `activity:${activityId}` as const, projectId: activity.projectId, title: activity.title }
  for (const [index, { format, details, way, ago }] of requests.entries()) {
    const asked = await askForFormat(
      { ...at, now: new Date(at.now.getTime() - ago * day) },
      {
        about,
        fields: {
          format,
          language: '',
          details,
          reply: way,
          email: way === 'email' ? `asker-${index + 1}@${slug}.example` : '',
          telephone: way === 'telephone' ? `01632 960 0${10 + index}` : '',
          address: way === 'post' ? `${index + 4} Quince Lane, an invented street` : '',
        },
        language: 'en',
        once: newId(at.now),
      },
    )
    done(asked)
  }
}
