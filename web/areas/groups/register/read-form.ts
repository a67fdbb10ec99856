import type { Form } from '../../../platform/form.ts'
import { veiledFields } from './fields.ts'
import { type GroupFields, knownVisibility } from './rules.ts'

/** A postcode as it is written, whatever case and spaces were typed; what cannot be one stays as it is, to be refused. */
export function tidyPostcode(typed: string): string {
  const bare = typed.toUpperCase().replace(/[\s.-]+/g, '')
  return /^[A-Z]{1,2}[0-9][A-Z0-9]?[0-9][A-Z]{2}$/.test(bare) ? `${bare.slice(0, -3)} ${bare.slice(-3)}` : typed
}

/** What was typed into the form of an entry. */
export function readGroupForm(form: Form): GroupFields {
  return {
    name: form.text('name').replace(/\s+/g, ' '),
    sectors: form.all('sectors'),
    about: form.text('about'),
    communities: form.all('communities'),
    serves: form.text('serves'),
    wards: form.all('wards'),
    languages: form.all('languages'),
    website: form.text('website'),
    charityNumber: form.text('charityNumber').replace(/\s+/g, ''),
    postcode: tidyPostcode(form.text('postcode')),
    address: form.text('address'),
    contact: {
      name: form.text('contactName'),
      email: form.text('contactEmail'),
      telephone: form.text('contactTelephone'),
    },
    visibility: knownVisibility(Object.fromEntries(veiledFields.map((field) => [field, form.text(`for-${field}`)]))),
    youth: form.has('youth'),
    adultContact: form.has('adultContact'),
  }
}
