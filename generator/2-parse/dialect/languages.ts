import type {Language} from './language.ts'
import {de} from './languages/de.ts'
import {en} from './languages/en.ts'
import {es} from './languages/es.ts'
import {fr} from './languages/fr.ts'
import {it} from './languages/it.ts'
import {ja} from './languages/ja.ts'
import {ko} from './languages/ko.ts'
import {pt} from './languages/pt.ts'
import {ru} from './languages/ru.ts'
import {zh} from './languages/zh.ts'

/** Every language whose wordings are known. All are read on every page: translations leave sentences as they were. */
export const languages: readonly Language[] = [en, de, es, fr, it, ja, ko, pt, ru, zh]
