import type { ComponentChildren } from 'preact'
import type { Ctx } from '../../../platform/http.ts'
import type { View } from '../../../ui/layout/view.ts'
import type { Activity } from '../activity/types.ts'
import type { Said, Values } from '../questions/question.ts'

/** What a kind puts on the public page of an activity. The page is kept for everybody: nothing of one visitor belongs here. */
export type Shown = {
  /** The heading of the page, where it is not the question. */
  heading?: string
  /** Where the button leads, instead of the first question; null where there is no button. */
  begin?: { href: string; text: Said } | null
  /** Between the question and the button. */
  above?: ComponentChildren
  /** After the facts. */
  below?: ComponentChildren
}

/** A room on the officers' desk of an activity, under one of the three headings there. */
export type Room = { under: 'asks' | 'ways' | 'said'; href: string; text: string }
export type May = { edit: boolean; enter: boolean; export: boolean; moderate: boolean; themes: boolean }

/** What officers set of this kind, on the form where they set words and days. Names begin with the kind's own word. */
export type Settings = {
  names: readonly string[]
  /** As it is typed for a new one. */
  fresh: Values
  /** What stands now, as it would be typed. */
  typed(definition: unknown): Values
  /** The definition from what was typed; `before` keeps what this form does not hold. */
  read(typed: Values, before: unknown): unknown
  fields(page: { typed: Values; error: string | undefined }): ComponentChildren
}

/** The kind's own words in Welsh, on the page where an activity's words are translated. */
export type Welsh = {
  /** The definition with the Welsh words that were typed, by name of field. */
  read(text: (name: string) => string, before: unknown): unknown
  fields(definition: unknown): ComponentChildren
}

/** What a kind puts on the big screen of a hall, and on the phones of those who are there. */
export type OnStage = {
  /** What people do now, in a few words. */
  todo: Said
  /** Large, and the same for everybody. */
  screen(ctx: Ctx, activity: Activity): Promise<ComponentChildren>
  /** Forms that come back to the hall of this code. */
  phone(ctx: Ctx, activity: Activity, at: { code: string; token: string }): Promise<ComponentChildren>
}

/** The pages' side of a kind. */
export type Face = {
  /** What officers read where they choose a way of taking part. */
  about: string
  /** The label and hint of its main question, on the form where officers write it. */
  asks: { label: string; hint: string }
  settings?: Settings
  welsh?: Welsh
  shown?(ctx: Ctx, activity: Activity): Promise<Shown>
  /** The whole public page, where it is drawn in another way. It is kept for everybody as well. */
  page?(ctx: Ctx, activity: Activity): Promise<View>
  /** The form that makes a new one, where the usual form does not. */
  newHref?(projectId: string): string
  /** False where answers are not listed one by one on public pages. */
  listed?: false
  /** In a hall; where it is absent, the question and the way to answer it. */
  hall?: OnStage
  rooms?(activity: Activity, may: May): readonly Room[]
}
