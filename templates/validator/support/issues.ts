import { isAnnotation } from './checks.ts';
import { maxDepth, maxIssues, tooDeep } from './limits.ts';

/** A single issue with a value. */
export interface Issue {
  /** The path in the value: `['quarantine', 'reason']`; empty for the value itself. */
  path: (string | number)[];
  /** `must be an integer, not "12"` */
  message: string;
  /** `an integer` */
  expected: string;
  /** `"12"` */
  found: string;
  /** Page and line of the docs: `spec/user.md:25`. */
  docs: string;
}

/** The result of a validation. */
export type ValidationResult =
  | { readonly valid: true; readonly issues?: undefined }
  | { readonly valid: false; readonly issues: readonly Issue[] };

/**
 * Where the docs describe a type and its properties: for each page, the page with the line of the type, then each
 * property with its line: `spec/user.md:1 id:12 mail:13`. Spaces, `%` and `:` are percent-encoded.
 */
export type Docs = readonly string[];

/** Thrown for an invalid value, with its issues. The message has the first five. */
export class ValidationError extends Error {
  readonly issues: readonly Issue[];

  constructor(type: string, issues: readonly Issue[]) {
    const lines = issues.slice(0, 5).map(({ path, message, docs }) => {
      const subject = path.length > 0 ? `\`${cut(path.join('.'), 100)}\` ` : '';
      return `${subject}${cut(message, 200)} (${docs})`;
    });
    const more = issues.length - lines.length;
    if (more > 0) lines.push(`and ${isFull(issues) ? 'at least ' : ''}${more} more`);
    super(`Not ${type}: ${lines.join('; ')}`);
    this.name = 'ValidationError';
    this.issues = issues;
  }
}

/** What is expected in place of an undocumented key. */
export const noProperty = 'absent';

/** The result for every valid value. */
const valid: ValidationResult = { valid: true };

/** A single issue with a value. Callers add its path and its place in the docs. */
export function issue(value: unknown, expected: string): Issue[] {
  const found = describe(value);
  const missing = `is missing (expected ${expected})`;
  const message = value === undefined ? missing : `must be ${expected}, not ${found}`;
  return [{ path: [], message, expected, found, docs: '' }];
}

/** Adds an issue with the value of a key. */
export function wrong(
  issues: Issue[] | undefined,
  key: string | number,
  value: unknown,
  expected: string,
  docs?: Docs,
): Issue[] {
  return add(issues, key, issue(value, expected), docs);
}

/** Adds the issues inside the value of a key. */
export function within(
  issues: Issue[] | undefined,
  key: string | number,
  inner: Issue[] | undefined,
  docs?: Docs,
): Issue[] | undefined {
  return inner ? add(issues, key, inner, docs) : issues;
}

/** Adds the issues of a value below its key. Paths are built from the inside out. */
function add(
  issues: Issue[] | undefined,
  key: string | number,
  inner: Issue[],
  docs: Docs | undefined,
): Issue[] {
  for (const issue of inner) {
    if (isFull(issues)) break;
    issue.path.push(key);
    if (docs) issue.docs ||= placeOf(docs, key);
    issues?.push(issue);
  }
  return issues ?? inner;
}

/** Adds an issue for each undocumented key. */
export function unknownKeys(
  issues: Issue[] | undefined,
  value: { readonly [key: string]: unknown },
  known: object,
): Issue[] | undefined {
  let all = issues;
  for (const key of Object.keys(value)) {
    const unknown = !Object.hasOwn(known, key) && !isAnnotation(key);
    if (unknown) all = wrong(all, key, value[key], noProperty);
    if (isFull(all)) break;
  }
  return all;
}

/** The page and line of a property, if it is documented. */
function placeOf(docs: Docs, key: string | number): string {
  const entry = ` ${encoded(String(key))}:`;
  for (const page of docs) {
    const at = page.indexOf(entry);
    if (at === -1) continue;
    const file = page.slice(0, page.lastIndexOf(':', page.indexOf(' ')));
    return `${file}:${Number.parseInt(page.slice(at + entry.length), 10)}`;
  }
  return '';
}

/** Few names need it, and asking is faster than replacing. */
function encoded(name: string): string {
  return /[\s%:]/.test(name) ? name.replaceAll(/[\s%:]/g, encodeURIComponent) : name;
}

/** The page and line of the type. */
function typePlace([page = '']: Docs): string {
  return page.split(' ', 1).join();
}

/** The result of a validation, with the paths of issues in order. Issues without a place get that of the type. */
export function result(
  value: unknown,
  issuesOf: (value: unknown) => Issue[] | undefined,
  docs: Docs,
): ValidationResult {
  let issues: Issue[] | undefined;
  try {
    issues = issuesOf(value);
  } catch (error) {
    issues = unreadable(error);
  }
  if (!issues) return valid;
  if (isFull(issues)) issues[maxIssues] = limitIssue();
  for (const issue of issues) {
    issue.path.reverse();
    issue.docs ||= typePlace(docs);
  }
  return { valid: false, issues };
}

/** The issue with a value that contains itself or is nested too deeply, or a getter or proxy of which throws. */
function unreadable(error: unknown): Issue[] {
  const expected = error === tooDeep ? `nested at most ${maxDepth} levels deep` : 'readable';
  const found = error === tooDeep ? 'an object' : 'an object that throws';
  return [{ path: [], message: `must be ${expected}, not ${found}`, expected, found, docs: '' }];
}

/** Throws the issues of a result. */
export function refuse(name: string, result: ValidationResult): never {
  throw new ValidationError(name, result.issues ?? []);
}

/** Checks whether the list is full: validation stops there. */
export function isFull(issues: readonly Issue[] | undefined): boolean {
  return issues !== undefined && issues.length > maxIssues;
}

/** The last issue of an incomplete list. */
function limitIssue(): Issue {
  const message = `has more issues than the maximum of ${maxIssues}`;
  return { path: [], message, expected: 'no more issues', found: 'more issues', docs: '' };
}

/** Describes a value: `"yesterday"`, `null`, `an array`. */
function describe(value: unknown): string {
  if (typeof value === 'string') return `"${cut(value, 60)}"`;
  if (Array.isArray(value)) return 'an array';
  if (Object(value) === value) return 'an object';
  return cut(String(value), 60);
}

/** Shortens a string, and marks the cut. */
function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}
