// The design system's less common parts: the gallery shows them all, some staff pages use one.
import { Accordion } from 'govuk-frontend/dist/govuk/components/accordion/accordion.mjs'
import { ExitThisPage } from 'govuk-frontend/dist/govuk/components/exit-this-page/exit-this-page.mjs'
import { FileUpload } from 'govuk-frontend/dist/govuk/components/file-upload/file-upload.mjs'
import { PasswordInput } from 'govuk-frontend/dist/govuk/components/password-input/password-input.mjs'
import { ServiceNavigation } from 'govuk-frontend/dist/govuk/components/service-navigation/service-navigation.mjs'
import { Tabs } from 'govuk-frontend/dist/govuk/components/tabs/tabs.mjs'
import { startEach } from './start-each.ts'

// Asked for by itself, it may come before base.
document.body.classList.add('js-enabled', 'govuk-frontend-supported')

startEach({
  accordion: Accordion,
  'exit-this-page': ExitThisPage,
  'file-upload': FileUpload,
  'password-input': PasswordInput,
  'service-navigation': ServiceNavigation,
  tabs: Tabs,
})
