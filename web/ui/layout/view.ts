import type { ComponentChildren } from 'preact'

export type Language = 'en' | 'cy'

/** Enhancement modules that a page may ask for, beside the base one. Every page works without them. */
export type Script =
  | 'map'
  | 'dots'
  | 'similar'
  | 'share'
  | 'passkey'
  | 'write'
  | 'sort'
  | 'keying'
  | 'triage'
  | 'parts'
  | 'waiting'
  | 'vote'
  | 'spot'
  | 'places-map'
  | 'opinions'
  | 'hall'
  | 'board'
  | 'session'
  | 'field'
  | 'joint-draft'

/** What a page hands to the layout. The page draws its own h1 inside body. */
export type View = {
  /** Without the council's name; the layout adds " - COUNCIL". */
  title: string
  /** Adds "Error: " before the title. */
  error?: boolean
  body: ComponentChildren
  back?: { href: string; text?: string }
  breadcrumbs?: { href: string; text: string }[]
  /** reading = two-thirds column (the default); wide = full width. */
  width?: 'reading' | 'wide'
  /** Dense officer page: the staff navigation is shown. */
  staff?: boolean
  /** Key of the navigation item that is current. */
  section?: string
  feeds?: { href: string; title: string }[]
  /** Work goes on: a link looks again, and with JavaScript the page does so by itself. */
  waiting?: boolean
  /** Without JavaScript the page comes anew after so many seconds; it says so, and how to stop it. */
  refresh?: number
  scripts?: readonly Script[]
  /** Stylesheets beside the site's own: forms on paper, the gallery of components. */
  styles?: ('paper' | 'gallery' | 'hall')[]
  /** The page holds a form: the language switch is then a submit button inside it, not a link. */
  form?: boolean
  description?: string
  canonical?: string
  noindex?: boolean
  /** A page that can be kept on a device: its manifest, and the module that serves it without signal. */
  installs?: { manifest: string; worker: string }
  /** Bare page for an iframe: no header, footer or navigation. */
  embed?: boolean
}

/** What the request brings to every page. */
export type Chrome = {
  council: { name: string; shortName: string; slug: string; brand: Brand; logo?: { src: string; alt: string } }
  language: Language
  /** Current path and query, for the language link. */
  path: string
  navigation: { key: string; href: string; text: string }[]
  staffNavigation: { key: string; href: string; text: string; count?: number }[]
  person?: { name: string; staff: boolean }
  /** Example installation: a banner says that people and words here are invented. */
  example: boolean
  footer: { href: string; text: string }[]
  /** Hashed address of a built asset, such as assets('site.css'). */
  assets: (name: string) => string
  /** Form token for the sign-out button. */
  signOutToken?: string
  /** One-off success message. */
  notice?: string
}

export type Brand = { colour: string; colourText: string; colourDark: string; typeface?: 'atkinson' | 'system' }
