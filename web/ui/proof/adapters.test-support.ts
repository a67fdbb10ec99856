import { type FunctionComponent, h, type VNode } from 'preact'
import { Accordion } from '../accordion/accordion.tsx'
import { BackLink } from '../back-link/back-link.tsx'
import { Breadcrumbs } from '../breadcrumbs/breadcrumbs.tsx'
import { Button } from '../button/button.tsx'
import { CharacterCount } from '../character-count/character-count.tsx'
import { Checkboxes } from '../checkboxes/checkboxes.tsx'
import { CookieBanner } from '../cookie-banner/cookie-banner.tsx'
import { DateInput } from '../date-input/date-input.tsx'
import { Details } from '../details/details.tsx'
import { ErrorMessage } from '../error-message/error-message.tsx'
import { ErrorSummary } from '../error-summary/error-summary.tsx'
import { ExitThisPage } from '../exit-this-page/exit-this-page.tsx'
import { Feedback } from '../feedback/feedback.tsx'
import { Fieldset } from '../fieldset/fieldset.tsx'
import { FileUpload } from '../file-upload/file-upload.tsx'
import { Footer } from '../footer/footer.tsx'
import { GenericHeader } from '../generic-header/generic-header.tsx'
import { Header } from '../header/header.tsx'
import { Hint } from '../hint/hint.tsx'
import { Input } from '../input/input.tsx'
import { InsetText } from '../inset-text/inset-text.tsx'
import { Label } from '../label/label.tsx'
import { LanguageNavigation } from '../language-navigation/language-navigation.tsx'
import { NotificationBanner } from '../notification-banner/notification-banner.tsx'
import { Pagination } from '../pagination/pagination.tsx'
import { Panel } from '../panel/panel.tsx'
import { PasswordInput } from '../password-input/password-input.tsx'
import { PhaseBanner } from '../phase-banner/phase-banner.tsx'
import { Radios } from '../radios/radios.tsx'
import { Select } from '../select/select.tsx'
import { ServiceNavigation } from '../service-navigation/service-navigation.tsx'
import { SkipLink } from '../skip-link/skip-link.tsx'
import { SummaryList } from '../summary-list/summary-list.tsx'
import { Table } from '../table/table.tsx'
import { Tabs } from '../tabs/tabs.tsx'
import { Tag } from '../tag/tag.tsx'
import { TaskList } from '../task-list/task-list.tsx'
import { Textarea } from '../textarea/textarea.tsx'
import { WarningText } from '../warning-text/warning-text.tsx'
import * as content from './adapt-content.test-support.ts'
import * as fields from './adapt-fields.test-support.ts'
import * as navigation from './adapt-navigation.test-support.ts'
import type { Fixture } from './fixtures.test-support.ts'
import { type Json, type Options, options } from './options.test-support.ts'

type Adapt = (given: Options, json: { [key: string]: Json }) => Options

const adapter = <P>(component: FunctionComponent<P>, adapt: Adapt): [FunctionComponent<Options>, Adapt] => [
  component as FunctionComponent<Options>,
  adapt,
]

const adapters: Record<string, [FunctionComponent<Options>, Adapt]> = {
  accordion: adapter(Accordion, content.accordion),
  'back-link': adapter(BackLink, navigation.backLink),
  breadcrumbs: adapter(Breadcrumbs, navigation.breadcrumbs),
  button: adapter(Button, content.button),
  'character-count': adapter(CharacterCount, fields.characterCount),
  checkboxes: adapter(Checkboxes, fields.choices('checkboxes')),
  'cookie-banner': adapter(CookieBanner, content.cookieBanner),
  'date-input': adapter(DateInput, fields.dateInput),
  details: adapter(Details, content.children),
  'error-message': adapter(ErrorMessage, content.errorMessage),
  'error-summary': adapter(ErrorSummary, content.errorSummary),
  'exit-this-page': adapter(ExitThisPage, content.exitThisPage),
  feedback: adapter(Feedback, content.children),
  fieldset: adapter(Fieldset, (given) => content.children({ ...given, legend: fields.legendOf(given['legend']) })),
  'file-upload': adapter(FileUpload, fields.fileUpload),
  footer: adapter(Footer, navigation.footer),
  'generic-header': adapter(GenericHeader, navigation.genericHeader),
  header: adapter(Header, navigation.header),
  hint: adapter(Hint, content.children),
  input: adapter(Input, fields.input),
  'inset-text': adapter(InsetText, content.children),
  label: adapter(Label, content.label),
  'language-navigation': adapter(LanguageNavigation, navigation.languageNavigation),
  'notification-banner': adapter(NotificationBanner, content.notificationBanner),
  pagination: adapter(Pagination, navigation.pagination),
  panel: adapter(Panel, content.panel),
  'password-input': adapter(PasswordInput, fields.passwordInput),
  'phase-banner': adapter(PhaseBanner, content.phaseBanner),
  radios: adapter(Radios, fields.choices('radios')),
  select: adapter(Select, fields.select),
  'service-navigation': adapter(ServiceNavigation, navigation.serviceNavigation),
  'skip-link': adapter(SkipLink, content.children),
  'summary-list': adapter(SummaryList, content.summaryList),
  table: adapter(Table, content.table),
  tabs: adapter(Tabs, content.tabs),
  tag: adapter(Tag, content.tag),
  'task-list': adapter(TaskList, content.taskList),
  textarea: adapter(Textarea, fields.field),
  'warning-text': adapter(WarningText, content.warningText),
}

/** The props under which our component should write what the fixture expects. */
export function propsOf(fixture: Fixture): Options {
  const [, adapt] = adapters[fixture.component]!
  return adapt(options(fixture.options) as Options, fixture.options)
}

export function element(fixture: Fixture, props: Options): VNode {
  return h(adapters[fixture.component]![0], props)
}
