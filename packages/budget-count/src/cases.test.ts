import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import reference from '../cases/reference.json' with { type: 'json' }
import { type Reference, referenceRuns } from '../reference-runs.ts'
import { count, createPbReader, type PbFile } from './index.ts'

const folder = new URL('../cases/', import.meta.url)
const instances = Object.entries(reference.instances) as unknown as [
  string,
  Reference & { selected_in_file: string[] | null },
][]

function read(file: string): PbFile {
  const reader = createPbReader()
  reader.push(readFileSync(new URL(file, folder)))
  return reader.end()
}

describe('the winners are those that other programs found', () => {
  for (const [name, instance] of instances) {
    const { election, selected } = read(instance.file)
    test.each(referenceRuns(instance).map((run) => [run.name, run] as const))(`${name}: %s`, (_, run) => {
      const { winners } = count(election, run.rule)
      expect(run.ordered ? winners : winners.toSorted()).toEqual(run.ordered ? run.winners : run.winners.toSorted())
    })
    test(`${name}: who the file says was selected`, () => {
      expect(selected?.toSorted() ?? null).toEqual(instance.selected_in_file?.toSorted() ?? null)
    })
  }

  test('together the cases cover every rule, utility, completion and kind of ballot', () => {
    const runs = instances.flatMap(([, instance]) => referenceRuns(instance).map(({ rule }) => rule))
    const seen = (key: 'rule' | 'utility' | 'completion' | 'start' | 'ties') => [
      ...new Set(runs.map((rule) => rule[key])),
    ]
    expect(seen('rule')).toEqual(
      expect.arrayContaining(['greedy', 'greedy-per-cost', 'greedy-no-skip', 'equal-shares']),
    )
    expect(seen('utility')).toEqual(expect.arrayContaining(['cost', 'cardinality']))
    expect(seen('completion')).toEqual(expect.arrayContaining(['none', 'utilitarian', 'add1', 'add1-utilitarian']))
    expect(seen('start')).toEqual(expect.arrayContaining(['exact', 'whole']))
    const kinds = instances.map(([, { file }]) => read(file).election.kind)
    expect([...new Set(kinds)].sort()).toEqual(['approval', 'choose-1', 'cumulative', 'ordinal'])
    expect(readdirSync(folder).filter((file) => file.endsWith('.pb'))).toHaveLength(instances.length)
  })
})

describe('official results', () => {
  test.each(['Poland_Swiecie_2023', 'Netherlands_Assen_2024'])('%s: equal shares with add1', (name) => {
    const { election, selected } = read(`${name}.pb`)
    const { winners } = count(election, {
      rule: 'equal-shares',
      completion: 'add1',
      eligibility: '3',
      comparison: 'approvals',
    })
    expect(winners.toSorted()).toEqual(selected!.toSorted())
  })
  test('Częstochowa, Grabówka 2024: greedy, by points', () => {
    const { election, selected } = read('Poland_Czestochowa_2024_Grabowka.pb')
    expect(count(election, { rule: 'greedy' }).winners.toSorted()).toEqual(selected!.toSorted())
  })
  test('Warszawa, Marysin Wawerski Południowy 2018: greedy with the threshold that the file states', () => {
    const { election, selected } = read('Poland_Warszawa_2018_Marysin_Wawerski_Poludniowy.pb')
    expect(count(election, { rule: 'greedy-threshold' }).winners.toSorted()).toEqual(selected!.toSorted())
  })
})
