import { Checkboxes } from '../../../ui/checkboxes/checkboxes.tsx'
import { Details } from '../../../ui/details/details.tsx'
import { Input } from '../../../ui/input/input.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { Textarea } from '../../../ui/textarea/textarea.tsx'
import { communities, languages, levelOf, levels, sectors, type VeiledField, type Visibility } from './fields.ts'
import { names } from './names.ts'
import type { GroupField, GroupFields } from './rules.ts'
import { fieldNames, levelWords } from './words.ts'

export type FieldsProps = {
  group: GroupFields
  wards: readonly { id: string; name: string }[]
  errors: Partial<Record<GroupField, string>>
}

/** Everything an entry says, each part with who may see it: the same for the broker and for the group itself. */
export function GroupFormFields({ group, wards, errors }: FieldsProps) {
  const { contact, visibility } = group
  const items = (all: Readonly<Record<string, string>>, keys: readonly string[]) =>
    keys.map((value) => ({ value, label: all[value]! }))
  return (
    <>
      <Input name="name" label={{ text: 'Name of the group', size: 'm' }} value={group.name} error={errors.name} />
      <Checkboxes
        small
        name="sectors"
        legend={{ text: 'What kind of organisation is it?', size: 'm' }}
        hint="Choose all that fit"
        items={items(names.en.sectors, sectors)}
        values={group.sectors}
        error={errors.sectors}
      />
      <Textarea
        name="about"
        rows={4}
        label={{ text: 'What does it do?', size: 'm' }}
        hint="In a few sentences, as you would tell a neighbour"
        value={group.about}
        error={errors.about}
      />
      <For field="about" visibility={visibility} />
      <Checkboxes
        small
        name="communities"
        legend={{ text: 'Who is it for?', size: 'm' }}
        hint="Choose none if it is for everyone"
        items={items(names.en.communities, communities)}
        values={group.communities}
        error={errors.communities}
      />
      <For field="communities" visibility={visibility} />
      <Textarea
        name="serves"
        rows={2}
        label="More about who it is for (optional)"
        value={group.serves}
        error={errors.serves}
      />
      <For field="serves" visibility={visibility} />
      <Checkboxes
        small
        name="youth"
        legend={{ text: 'Young people', size: 's' }}
        items={[{ value: 'yes', label: 'It is a youth group: most of its members are under 18' }]}
        values={group.youth ? ['yes'] : []}
      />
      <Checkboxes
        small
        name="wards"
        legend={{ text: 'Which wards does it reach?', size: 'm' }}
        hint="Choose none if it reaches all of them"
        items={wards.map(({ id, name }) => ({ value: id, label: name }))}
        values={group.wards}
        error={errors.wards}
      />
      <For field="wards" visibility={visibility} />
      <Details summary="Languages besides English" open={group.languages.length > 0 || !!errors.languages}>
        <Checkboxes
          small
          name="languages"
          legend={{ text: 'Which languages do you speak there?', size: 's' }}
          items={items(names.en.languages, languages)}
          values={group.languages}
          error={errors.languages}
        />
        <For field="languages" visibility={visibility} />
      </Details>
      <h2 class="govuk-heading-m">Where it meets</h2>
      <Textarea name="address" rows={2} label="Place (optional)" value={group.address} error={errors.address} />
      <Input name="postcode" label="Postcode (optional)" width={10} value={group.postcode} error={errors.postcode} />
      <For field="address" visibility={visibility} />
      <h2 class="govuk-heading-m">How to reach it</h2>
      <Input name="website" type="url" label="Website (optional)" value={group.website} error={errors.website} />
      <For field="website" visibility={visibility} />
      <Input
        name="charityNumber"
        label="Charity number (optional)"
        width={10}
        value={group.charityNumber}
        error={errors.charityNumber}
      />
      <For field="charityNumber" visibility={visibility} />
      <Checkboxes
        small
        name="adultContact"
        legend={{ text: 'For a youth group', size: 's' }}
        items={[{ value: 'yes', label: 'The contact is 18 or over' }]}
        values={group.adultContact ? ['yes'] : []}
        error={errors.adultContact}
      />
      <Input name="contactName" label="Name of the contact" value={contact.name} error={errors.contactName} />
      <For field="contactName" visibility={visibility} />
      <Input
        name="contactEmail"
        type="email"
        label="Email of the contact"
        value={contact.email}
        error={errors.contactEmail}
      />
      <For field="contactEmail" visibility={visibility} />
      <Input
        name="contactTelephone"
        type="tel"
        label="Telephone of the contact"
        width={20}
        value={contact.telephone}
        error={errors.contactTelephone}
      />
      <For field="contactTelephone" visibility={visibility} />
    </>
  )
}

const For = ({ field, visibility }: { field: VeiledField; visibility: Visibility }) => (
  <Select
    name={`for-${field}`}
    label={`Who may see “${fieldNames[field]}”?`}
    value={levelOf(visibility, field)}
    items={levels.map((level) => ({ value: level, text: levelWords[level] }))}
  />
)
