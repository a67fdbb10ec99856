import { may } from '../../../permissions.ts'
import { fileRefusals, largestFile } from '../../../platform/files.ts'
import { type Ctx, get, post } from '../../../platform/http.ts'
import type { Settings } from '../../../platform/settings.ts'
import * as paths from '../paths.ts'
import { type Saving, saveSettings } from './commands.ts'
import { settingsPage, type Typed } from './pages.tsx'
import { findSettings } from './queries.ts'
import { ruleNames, type Texts, textKeys } from './rules.ts'
import { changedMeanwhile, refusalWords, words } from './words.ts'

export const routes = [
  get(paths.settings, may('settings.edit'), showSettings),
  post(paths.settings, may('settings.edit'), 'settings.saved', takeSettings, { limit: largestFile + 500_000 }),
]

async function showSettings(ctx: Ctx): Promise<Response> {
  const { settings, updatedAt } = await findSettings(ctx.db, ctx.council.slug)
  const typed = { ...typedOf(settings), openedAt: updatedAt?.toISOString() ?? '' }
  return ctx.show(settingsPage({ typed, errors: {}, token: ctx.token(), hasLogo: !!settings.logoFile }))
}

function typedOf({ texts, rules, logoFile: _, ladCode, ...plain }: Settings): Typed {
  return {
    ...plain,
    ladCode: ladCode ?? '',
    ...Object.fromEntries(
      Object.entries(texts).flatMap(([key, by]) =>
        Object.entries(by).map(([language, text]) => [`text-${key}-${language}`, text]),
      ),
    ),
    ...Object.fromEntries(Object.entries(rules).map(([name, value]) => [`rule-${name}`, String(value)])),
  }
}

function savingOf({ form, files }: Ctx): Saving {
  const texts: Texts = {}
  for (const key of textKeys)
    for (const language of ['en', 'cy'] as const) {
      const text = form.text(`text-${key}-${language}`)
      if (text) texts[key] = { ...texts[key], [language]: text }
    }
  const rules: Saving['rules'] = {}
  for (const name of ruleNames) {
    const text = form.text(`rule-${name}`)
    if (text) rules[name] = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN
  }
  const logo = form.file('logo')
  const openedAt = new Date(form.text('openedAt'))
  return {
    name: form.text('name'),
    shortName: form.text('shortName'),
    strapline: form.text('strapline'),
    welcome: form.text('welcome'),
    contactEmail: form.text('contactEmail'),
    contactPhone: form.text('contactPhone'),
    contactAddress: form.text('contactAddress'),
    colour: form.text('colour'),
    typeface: form.text('typeface'),
    ladCode: form.text('ladCode') || null,
    texts,
    rules,
    openedAt: Number.isNaN(openedAt.getTime()) ? undefined : openedAt,
    logo: logo ? { name: logo.name, bytes: logo.bytes, files } : form.has('removeLogo') ? 'remove' : undefined,
  }
}

async function takeSettings(ctx: Ctx): Promise<Response> {
  const saved = await saveSettings(ctx.acting, savingOf(ctx))
  if ('saved' in saved) return ctx.seeOther(paths.settings.to(), words.saved)
  const { settings, updatedAt } = await findSettings(ctx.db, ctx.council.slug)
  const { refused } = saved
  const errors: Record<string, string> =
    refused === 'changed-meanwhile'
      ? { '': changedMeanwhile }
      : 'logo' in refused
        ? { logo: fileRefusals[refused.logo] }
        : Object.fromEntries(Object.entries(refused.fields).map(([field, refusal]) => [field, refusalWords[refusal]]))
  const typed = Object.fromEntries(Object.entries(ctx.form.values).map(([name, all]) => [name, all[0] ?? '']))
  // What was saved meanwhile has now been pointed out: saving again is meant.
  const openedAt = refused === 'changed-meanwhile' ? updatedAt?.toISOString() : typed['openedAt']
  return ctx.show(
    settingsPage({
      typed: { ...typed, openedAt: openedAt ?? '' },
      errors,
      token: ctx.token(),
      hasLogo: !!settings.logoFile,
    }),
    422,
  )
}
