import { examples as accordion } from './accordion/examples.tsx'
import { examples as attachment } from './attachment/examples.tsx'
import { examples as backLink } from './back-link/examples.tsx'
import { examples as breadcrumbs } from './breadcrumbs/examples.tsx'
import { examples as bulkActions } from './bulk-actions/examples.tsx'
import { examples as button } from './button/examples.tsx'
import { examples as card } from './card/examples.tsx'
import { examples as characterCount } from './character-count/examples.tsx'
import { examples as checkboxes } from './checkboxes/examples.tsx'
import { examples as cookieBanner } from './cookie-banner/examples.tsx'
import { examples as dateInput } from './date-input/examples.tsx'
import { examples as details } from './details/examples.tsx'
import { examples as difference } from './difference/examples.tsx'
import { examples as empty } from './empty/examples.tsx'
import { examples as errorMessage } from './error-message/examples.tsx'
import { examples as errorSummary } from './error-summary/examples.tsx'
import type { Example } from './example.ts'
import { examples as exitThisPage } from './exit-this-page/examples.tsx'
import { examples as feedback } from './feedback/examples.tsx'
import { examples as fieldErrors } from './field-errors/examples.tsx'
import { examples as fieldset } from './fieldset/examples.tsx'
import { examples as fileUpload } from './file-upload/examples.tsx'
import { examples as filter } from './filter/examples.tsx'
import { examples as footer } from './footer/examples.tsx'
import { examples as genericHeader } from './generic-header/examples.tsx'
import { examples as header } from './header/examples.tsx'
import { examples as hint } from './hint/examples.tsx'
import { examples as input } from './input/examples.tsx'
import { examples as insetText } from './inset-text/examples.tsx'
import { examples as label } from './label/examples.tsx'
import { examples as languageNavigation } from './language-navigation/examples.tsx'
import { examples as notificationBanner } from './notification-banner/examples.tsx'
import { examples as pagination } from './pagination/examples.tsx'
import { examples as panel } from './panel/examples.tsx'
import { examples as passwordInput } from './password-input/examples.tsx'
import { examples as phaseBanner } from './phase-banner/examples.tsx'
import { examples as progress } from './progress/examples.tsx'
import { examples as prose } from './prose/examples.tsx'
import { examples as quote } from './quote/examples.tsx'
import { examples as radios } from './radios/examples.tsx'
import { examples as select } from './select/examples.tsx'
import { examples as serviceNavigation } from './service-navigation/examples.tsx'
import { examples as shareLinks } from './share-links/examples.tsx'
import { examples as skipLink } from './skip-link/examples.tsx'
import { examples as sortableTable } from './sortable-table/examples.tsx'
import { examples as stat } from './stat/examples.tsx'
import { examples as subNavigation } from './sub-navigation/examples.tsx'
import { examples as summaryList } from './summary-list/examples.tsx'
import { examples as table } from './table/examples.tsx'
import { examples as tabs } from './tabs/examples.tsx'
import { examples as tag } from './tag/examples.tsx'
import { examples as taskList } from './task-list/examples.tsx'
import { examples as textarea } from './textarea/examples.tsx'
import { examples as timeline } from './timeline/examples.tsx'
import { examples as wardProfile } from './ward-profile/examples.tsx'
import { examples as warningText } from './warning-text/examples.tsx'

export type GalleryEntry = { name: string; purpose: string; examples: readonly Example[] }

/** The components of the GOV.UK Design System, each proved against its published cases. */
export const designSystem: readonly GalleryEntry[] = [
  {
    name: 'accordion',
    purpose: 'Sections that people open one by one. Most pages read better without it.',
    examples: accordion,
  },
  { name: 'back-link', purpose: 'Takes you to the page before, at the top of a question.', examples: backLink },
  { name: 'breadcrumbs', purpose: 'Says where you are in the site, and the ways up.', examples: breadcrumbs },
  { name: 'button', purpose: 'Does something, or begins it. One main button on a page.', examples: button },
  { name: 'character-count', purpose: 'A text box that says how much room is left.', examples: characterCount },
  { name: 'checkboxes', purpose: 'A question with more than one answer.', examples: checkboxes },
  {
    name: 'cookie-banner',
    purpose: 'Asks about cookies that a site could do without. Ours has none; a council may add some.',
    examples: cookieBanner,
  },
  { name: 'date-input', purpose: 'Asks for a date that people know.', examples: dateInput },
  { name: 'details', purpose: 'Help that few people need, out of the way of the others.', examples: details },
  { name: 'error-message', purpose: 'Says at a field what is wrong and what to do.', examples: errorMessage },
  {
    name: 'error-summary',
    purpose: 'Says at the top of a page what is wrong, with links to the fields.',
    examples: errorSummary,
  },
  { name: 'exit-this-page', purpose: 'A quick way out for somebody who is being watched.', examples: exitThisPage },
  { name: 'feedback', purpose: 'Asks what people think of the page they are on.', examples: feedback },
  { name: 'fieldset', purpose: 'Holds together the fields that make one answer.', examples: fieldset },
  { name: 'file-upload', purpose: 'Takes a file.', examples: fileUpload },
  { name: 'footer', purpose: 'Ends every page with what the law and courtesy ask for.', examples: footer },
  {
    name: 'generic-header',
    purpose: 'Begins every page with the name or the logo of the council.',
    examples: genericHeader,
  },
  {
    name: 'header',
    purpose: 'The header of GOV.UK, for pages that live there. A council uses the generic header.',
    examples: header,
  },
  { name: 'hint', purpose: 'Help for one question, above its field.', examples: hint },
  { name: 'input', purpose: 'A question with a short answer.', examples: input },
  { name: 'inset-text', purpose: 'Sets apart a few words that matter.', examples: insetText },
  { name: 'label', purpose: 'Names a field.', examples: label },
  { name: 'language-navigation', purpose: 'Leads to the same page in another language.', examples: languageNavigation },
  {
    name: 'notification-banner',
    purpose: 'Says what was done, or what to know before reading on.',
    examples: notificationBanner,
  },
  { name: 'pagination', purpose: 'Leads from page to page of a long list.', examples: pagination },
  { name: 'panel', purpose: 'Says that it is done, or asks to stop and think.', examples: panel },
  { name: 'password-input', purpose: 'A secret that you can look at while you type it.', examples: passwordInput },
  { name: 'phase-banner', purpose: 'Says what state the service is in.', examples: phaseBanner },
  { name: 'radios', purpose: 'A question with one answer out of a few.', examples: radios },
  {
    name: 'select',
    purpose: 'A question with one answer out of many. Radios are easier wherever they fit.',
    examples: select,
  },
  { name: 'service-navigation', purpose: 'Leads to the parts of the site.', examples: serviceNavigation },
  { name: 'skip-link', purpose: 'Takes the keyboard past the menu.', examples: skipLink },
  { name: 'summary-list', purpose: 'Facts by name, such as answers to check.', examples: summaryList },
  { name: 'table', purpose: 'Numbers and facts to compare.', examples: table },
  { name: 'tabs', purpose: 'Two or three views of one thing.', examples: tabs },
  { name: 'tag', purpose: 'A state in a word or two.', examples: tag },
  { name: 'task-list', purpose: 'What is to be done, and how far it is.', examples: taskList },
  { name: 'textarea', purpose: 'A question with a long answer.', examples: textarea },
  { name: 'warning-text', purpose: 'Something with consequences.', examples: warningText },
]

/** Our own, in the same style. */
export const ours: readonly GalleryEntry[] = [
  { name: 'attachment', purpose: 'A document, and what it says for who cannot open it.', examples: attachment },
  {
    name: 'bulk-actions',
    purpose: 'A table whose rows can be ticked, and what to do with those that are.',
    examples: bulkActions,
  },
  { name: 'card', purpose: 'Something that can be opened.', examples: card },
  { name: 'empty', purpose: 'Says what will be here and how to make it so.', examples: empty },
  { name: 'field-errors', purpose: 'The error summary for the errors that the fields show.', examples: fieldErrors },
  { name: 'filter', purpose: 'Narrows a list down, with how many there are of each.', examples: filter },
  { name: 'progress', purpose: 'How far long work has come.', examples: progress },
  { name: 'prose', purpose: 'Long words that an officer wrote in Markdown, made safe.', examples: prose },
  {
    name: 'difference',
    purpose: 'What changed between two versions of a text, in words as well as marks.',
    examples: difference,
  },
  { name: 'quote', purpose: 'Somebody’s own words.', examples: quote },
  {
    name: 'share-links',
    purpose: 'Ways to pass a page on. Plain links: nobody is told anything until one is pressed.',
    examples: shareLinks,
  },
  { name: 'sortable-table', purpose: 'A table that can be put in another order.', examples: sortableTable },
  { name: 'stat', purpose: 'A number that opens the list it counts.', examples: stat },
  { name: 'sub-navigation', purpose: 'Leads to the pages of one thing.', examples: subNavigation },
  { name: 'timeline', purpose: 'What happened, step by step, and what is to come.', examples: timeline },
  {
    name: 'ward-profile',
    purpose: 'Who lives in a ward, beside its council, in small charts with their numbers and sources.',
    examples: wardProfile,
  },
]
