import type { defaultRules } from '../../../platform/settings.ts'
import type { Refusal, TextKey } from './rules.ts'

export const refusalWords: Record<Refusal, string> = {
  'no-name': 'Enter the name of the council',
  'no-short-name': 'Enter the short name of the council',
  'too-long': 'Shorten this: it is too long for where it is shown',
  'not-an-email': 'Enter an email address in the correct format, like name@example.com',
  'no-contact': 'Enter an email address or a telephone number, so that people can reach you',
  'not-a-phone': 'Enter a telephone number, like 020 8547 5000',
  'not-a-colour': 'Enter a colour as # and six digits, like #1d3f72',
  'too-light': 'This colour is too light to be seen on a pale page. Choose a darker one',
  'not-a-typeface': 'Choose one of the typefaces',
  'not-a-council-code': 'Enter the code of the council, like E09000021, or leave it empty',
  'not-a-number': 'Enter a whole number',
  'out-of-limits': 'Enter a number within the limits that the hint names',
  'no-logo-words': 'Say in words what the logo shows, for people who cannot see it',
}

export const changedMeanwhile =
  'Somebody else saved the settings while you were writing. What you wrote is still here: look at theirs in another window, then save again'

export const typefaceNames: Record<string, string> = {
  atkinson: 'Atkinson Hyperlegible, made to be easy to read',
  system: 'The typeface of each person’s own device',
}

export const textNames: Record<TextKey, { name: string; hint?: string }> = {
  strapline: { name: 'Strapline', hint: 'The English one is above' },
  welcome: { name: 'Welcome', hint: 'The English one is above' },
  'contact-hours': { name: 'When people can reach you' },
  'privacy-notice': { name: 'Privacy notice', hint: 'Added to the notice that every council has' },
  'house-rules': { name: 'House rules', hint: 'Added to the rules that every council has' },
  accessibility: { name: 'Accessibility statement', hint: 'What does not work yet, and whom to tell' },
  'logo-alt': { name: 'What the logo shows, in words' },
  'promise-inform': { name: 'Promise of “Inform”', hint: 'In place of the usual promise of this level' },
  'promise-consult': { name: 'Promise of “Consult”', hint: 'In place of the usual promise of this level' },
  'promise-involve': { name: 'Promise of “Involve”', hint: 'In place of the usual promise of this level' },
  'promise-collaborate': { name: 'Promise of “Collaborate”', hint: 'In place of the usual promise of this level' },
  'promise-community-led': { name: 'Promise of “Community-led”', hint: 'In place of the usual promise of this level' },
}

export const ruleNamesWords: Record<keyof typeof defaultRules, string> = {
  'small-number-threshold': 'Numbers below this are not shown, so that nobody can be told apart',
  'reply-working-days': 'Working days to answer a promised reply',
  'format-working-days': 'Working days to send something in another language or format',
  'complaint-acknowledge-days': 'Days to acknowledge a complaint about personal data',
  'access-answer-days': 'Days to answer a request for one’s own data',
  'keep-contacts-months': 'Months for which contacts are kept',
  'keep-equality-months': 'Months for which equality answers are kept',
  'keep-drafts-days': 'Days for which unfinished answers are kept',
  'moderation-alert-hours': 'Hours after which moderators get a letter about what waits to be read',
}

export const words = {
  title: 'Settings',
  intro: 'What the council is called, how it looks, what it says, and the numbers that law or practice may change.',
  council: 'The council',
  name: 'Name',
  shortName: 'Short name',
  shortNameHint: 'For sentences: “the wards of Kingston”',
  strapline: 'Strapline',
  welcome: 'Welcome on the front page',
  ladCode: 'Code of the council',
  ladCodeHint: 'From the Office for National Statistics, like E09000021. It tells its figures from those of others',
  face: 'The face',
  colour: 'Colour',
  colourHint: 'One colour, as # and six digits. All others follow from it, and its contrast is checked',
  typeface: 'Typeface',
  logo: 'Logo',
  logoHint: 'JPEG, PNG, WebP or GIF. It is made anew, so that nothing hidden in it remains',
  removeLogo: 'Take the logo away',
  contact: 'Contact',
  email: 'Email address',
  phone: 'Telephone number',
  address: 'Postal address',
  texts: 'Texts',
  filled: 'filled in',
  inEnglish: 'in English',
  inWelsh: 'in Welsh',
  rules: 'Numbers',
  rulesHint: (least: number, most: number, standard: number) =>
    `From ${least} to ${most}. Leave it empty for the usual ${standard}`,
  save: 'Save the settings',
  saved: 'The settings are saved',
}
