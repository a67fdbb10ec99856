/** Who decided, when (ISO 8601, passed in), and the model that had suggested what they saw (`Suggestion.model`). */
type Made = { by: string; at: string; model: string }

/** What a person can decide about themes. Every one is kept, and none is ever changed: a later one answers it. */
export type Decision = Made &
  (
    | { deed: 'create'; theme: string; name: string }
    | { deed: 'name'; theme: string; name: string }
    /** All of `themes` become one, which is one of them. */
    | { deed: 'merge'; themes: readonly string[]; into: string }
    /** Takes comments out of a theme into new ones; the rest stays. */
    | { deed: 'split'; theme: string; into: readonly { theme: string; name: string; comments: readonly string[] }[] }
    /** Puts a comment under these themes and no others; under none says that it is in no theme yet. */
    | { deed: 'pin'; comment: string; themes: readonly string[] }
    /** Every comment that holds this phrase, in any case, is in the theme, unless a person pinned it elsewhere. */
    | { deed: 'rule'; theme: string; phrase: string }
  )

export type Theme = {
  id: string
  /** Undefined until a person names it. */
  name: string | undefined
  /** Comments that the clusters put here: nobody has confirmed them. */
  suggested: string[]
  /** Phrases that a person made rules of. */
  phrases: string[]
  /** Every decision that touched it, in order. */
  trail: Decision[]
}
/** `person`: somebody put this comment there. `rule`: a phrase, or it repeats a comment that somebody put there. */
export type Label = { themes: readonly string[]; how: 'person' | 'rule'; by: string; at: string; model: string }
export type Themes = {
  themes: ReadonlyMap<string, Theme>
  /** By comment. No themes: "none of these, or a new one". */
  labels: ReadonlyMap<string, Label>
  /** Themes that were merged away, and into which. */
  merged: ReadonlyMap<string, string>
}
/** The decision that cannot be carried out, counted from 0, and why; nothing after it was looked at. */
export type Refused = { kind: 'refused'; decision: number; sentence: string }

/** Themes as suggested, and all comments with what each repeats. */
export type Start = { themes: readonly { id: string; comments: readonly string[] }[]; comments: readonly Known[] }
/** `repeats`: the first comment that says the same. */
export type Known = { id: string; text: string; repeats?: string | undefined }
