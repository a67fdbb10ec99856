import type { Language } from './view.ts'

const en = {
  skip: 'Skip to main content',
  error: 'Error: ',
  back: 'Back',
  way: 'Way back',
  breadcrumbs: 'Breadcrumb',
  menu: 'Menu',
  closeMenu: 'Close menu',
  staffMenu: 'Your work',
  language: 'Language',
  switchTo: 'Cymraeg',
  exampleTitle: 'Example',
  example: 'This is an example. The people, groups and words here are invented. The places are real.',
  signedIn: (name: string) => `Signed in as ${name}`,
  signOut: 'Sign out',
  success: 'Success',
  lookAgain: 'See how far it is now',
  footer: 'Help and legal',
  data: 'Contains OS data © Crown copyright and database right 2014 to 2025; contains Royal Mail data © Royal Mail copyright and database right 2014; source: Office for National Statistics, licensed under the',
  licence: 'Open Government Licence v3.0',
  madeWith: 'Folkmoot: free software for councils and the people they serve.',
}

const cy: typeof en = {
  skip: "Neidio i'r prif gynnwys",
  error: 'Gwall: ',
  back: 'Yn ôl',
  way: 'Ffordd yn ôl',
  breadcrumbs: 'Briwsion bara',
  menu: 'Dewislen',
  closeMenu: "Cau'r ddewislen",
  staffMenu: 'Eich gwaith',
  language: 'Iaith',
  switchTo: 'English',
  exampleTitle: 'Enghraifft',
  example: "Enghraifft yw hon. Mae'r bobl, y grwpiau a'r geiriau yma wedi'u dyfeisio. Mae'r lleoedd yn rhai go iawn.",
  signedIn: (name) => `Wedi mewngofnodi fel ${name}`,
  signOut: 'Allgofnodi',
  success: 'Llwyddiant',
  lookAgain: 'Gweld pa mor bell mae wedi mynd',
  footer: 'Cymorth a materion cyfreithiol',
  data: "Yn cynnwys data OS © Hawlfraint y Goron a hawl cronfa ddata 2014 i 2025; yn cynnwys data'r Post Brenhinol © hawlfraint y Post Brenhinol a hawl cronfa ddata 2014; ffynhonnell: y Swyddfa Ystadegau Gwladol, dan drwydded y",
  licence: 'Drwydded Llywodraeth Agored f3.0',
  madeWith: "Folkmoot: meddalwedd rydd i gynghorau a'r bobl y maen nhw'n eu gwasanaethu.",
}

export const words: Record<Language, typeof en> = { en, cy }
