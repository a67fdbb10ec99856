import { Checkboxes } from '../checkboxes/checkboxes.tsx'
import { Input } from '../input/input.tsx'
import type { Props } from '../props.ts'
import { Radios } from '../radios/radios.tsx'
import { Select } from '../select/select.tsx'

/** One answer of a filter and how many in the list have it. */
export type FilterItem = Props<{ value: string; text: string; count?: number }>

export type FilterGroup =
  | Props<{ kind: 'many'; name: string; legend: string; items: readonly FilterItem[]; values?: readonly string[] }>
  | Props<{ kind: 'one'; name: string; legend: string; items: readonly FilterItem[]; value?: string }>
  | Props<{ kind: 'list'; name: string; label: string; items: readonly FilterItem[]; value?: string }>
  | Props<{ kind: 'words'; name: string; label: string; value?: string; hint?: string }>

export function Group({ group }: { group: FilterGroup }) {
  switch (group.kind) {
    case 'many':
      return (
        <Checkboxes
          small
          name={group.name}
          idPrefix={idOf(group)}
          legend={{ text: group.legend, size: 's' }}
          values={group.values}
          items={group.items.map((item) => ({ value: item.value, label: counted(item) }))}
        />
      )
    case 'one':
      return (
        <Radios
          small
          name={group.name}
          idPrefix={idOf(group)}
          legend={{ text: group.legend, size: 's' }}
          value={group.value}
          items={group.items.map((item) => ({ value: item.value, label: counted(item) }))}
        />
      )
    case 'list':
      return (
        <Select
          name={group.name}
          id={idOf(group)}
          label={{ text: group.label, size: 's' }}
          value={group.value}
          items={group.items.map((item) => ({ value: item.value, text: counted(item) }))}
        />
      )
    case 'words':
      return (
        <Input
          name={group.name}
          id={idOf(group)}
          label={{ text: group.label, size: 's' }}
          hint={group.hint}
          value={group.value}
          type="search"
        />
      )
  }
}

function idOf(group: FilterGroup): string {
  return `filter-${group.name}`
}

function counted({ text, count }: FilterItem): string {
  return count === undefined ? text : `${text} (${count})`
}
