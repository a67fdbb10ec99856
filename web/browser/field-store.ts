/** An answer or a file that lies on this device until the council has it. Sealed: not even this device opens it again. */
export type Kept = {
  id: string
  kind: 'answer' | 'file'
  /** `held`: it could not be taken as it is. An answer that the council has is looked at there. */
  state: 'waiting' | 'held'
  sealed: Uint8Array<ArrayBuffer>
  place: number
}
export type Change = {
  put?: readonly Kept[]
  drop?: readonly string[]
  set?: Readonly<Record<string, unknown>>
  unset?: readonly string[]
}

const asked = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((done, failed) => {
    request.onsuccess = () => done(request.result)
    request.onerror = () => failed(request.error)
  })

export type Store = Awaited<ReturnType<typeof openStore>>

/** What lies on the device for one session. */
export async function openStore(code: string) {
  const name = `field-${code}`
  const opening = indexedDB.open(name, 1)
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore('kept', { keyPath: 'id' })
    opening.result.createObjectStore('state')
  }
  const db = await asked(opening)
  return {
    get: <T>(key: string): Promise<T | undefined> =>
      asked(db.transaction('state').objectStore('state').get(key)) as Promise<T | undefined>,
    all: async (): Promise<Kept[]> => {
      const kept = (await asked(db.transaction('kept').objectStore('kept').getAll())) as Kept[]
      return kept.sort((a, b) => a.place - b.place)
    },
    /** All of a change or none of it, and on the disk before this is done. */
    change: ({ put = [], drop = [], set = {}, unset = [] }: Change): Promise<void> =>
      new Promise((done, failed) => {
        const work = db.transaction(['kept', 'state'], 'readwrite', { durability: 'strict' })
        for (const one of put) work.objectStore('kept').put(one)
        for (const id of drop) work.objectStore('kept').delete(id)
        for (const [key, value] of Object.entries(set)) work.objectStore('state').put(value, key)
        for (const key of unset) work.objectStore('state').delete(key)
        work.oncomplete = () => done()
        work.onerror = () => failed(work.error)
        work.onabort = () => failed(work.error)
      }),
    forget: (): Promise<void> => {
      db.close()
      return asked(indexedDB.deleteDatabase(name)).then(() => undefined)
    },
  }
}
