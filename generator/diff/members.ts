import {groupBy} from '../model/group-by.ts'
import {isOpen} from '../model/open-lists.ts'
import type {EnumMember, Source} from '../model/program.ts'
import {change, type Directions, gone, type ModelChange, present} from './change.ts'
import type {DiffOptions, ValueList} from './context.ts'
import {quoted} from './quoted.ts'
import {byName, pairRenamed, spelling} from './renames.ts'

/** An enum, or a property that lists its values. */
export interface ValuesSubject {
  /** `` `orderStatus` ``, `` property `order.status` ``. */
  readonly words: string
  /** Where it is, and its members that have no place of their own. */
  readonly old: Source
  readonly next: Source
  readonly directions: Directions
}

/** What changed of the values that a list allows. */
export function memberChanges(
  old: ValueList,
  next: ValueList,
  subject: ValuesSubject,
  options: DiffOptions
): ModelChange[] {
  const {words, directions} = subject
  const here = present(subject.next)
  const of = ({source = subject.next}: EnumMember) => present(source)
  const [wasOpen, isOpenNow] = [isOpen(old, options), isOpen(next, options)]
  const {gone: removed, added, kept} = byName(old.members, next.members, ({name}) => name)
  const renamed = pairRenamed(removed, added, [
    ({name}) => spelling(name) || undefined,
    keyAmong([...old.members, ...next.members], ({description}) => description),
    ({value}) => value?.toString()
  ])
  const found = new Set(renamed.values())
  const addedCode = wasOpen ? 'open-enum-member-added' : 'member-added'
  return [
    ...[...renamed].map(([{name}, other]) =>
      change(
        'member-renamed',
        `Member ${quoted(name)} of ${words} was renamed to ${quoted(other.name)}.`,
        of(other),
        directions
      )
    ),
    ...removed
      .filter((member) => !renamed.has(member))
      .map(({name, source = subject.old}) =>
        change(
          'member-removed',
          `Member ${quoted(name)} of ${words} was removed.`,
          gone(source, subject.next),
          directions
        )
      ),
    ...added
      .filter((member) => !found.has(member))
      .map((member) =>
        change(addedCode, `Member ${quoted(member.name)} of ${words} was added.`, of(member), directions)
      ),
    ...[...kept, ...renamed].flatMap(([{name, value}, other]) =>
      value === other.value
        ? []
        : [
            change(
              'member-value-changed',
              `The number of member ${quoted(name)} of ${words} changed from ${numberWords(value)} to ${numberWords(other.value)}.`,
              of(other),
              directions
            )
          ]
    ),
    ...(wasOpen === isOpenNow
      ? []
      : [
          isOpenNow
            ? change('enum-opened', `${capital(words)} allows other values now.`, here, directions)
            : change('enum-closed', `${capital(words)} no longer allows other values.`, here, directions)
        ]),
    ...(old.flags === next.flags
      ? []
      : [
          next.flags
            ? change('enum-became-flags', `Members of ${words} combine now.`, here, directions)
            : change('enum-no-longer-flags', `Members of ${words} no longer combine.`, here, directions)
        ])
  ]
}

/** A key that only counts where two have it: the one that is gone and the one that is new. */
export function keyAmong<T>(all: readonly T[], textOf: (item: T) => string): (item: T) => string | undefined {
  const byText = groupBy(all, textOf)
  return (item) => {
    const text = textOf(item)
    return text !== '' && byText.get(text)?.length === 2 ? text : undefined
  }
}

function numberWords(value: number | undefined): string {
  return value === undefined ? 'none' : String(value)
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
