/** `createHash` of `node:crypto`, as far as the code calls it. */
import {sha1} from '@noble/hashes/legacy.js'
import {sha256} from '@noble/hashes/sha2.js'

const algorithms = {sha1, sha256}

interface Hash {
  update(text: string): Hash
  digest(encoding: 'hex' | 'base64url'): string
}

export function createHash(algorithm: keyof typeof algorithms): Hash {
  const hash = algorithms[algorithm].create()
  const made: Hash = {
    update: (text) => {
      hash.update(new TextEncoder().encode(text))
      return made
    },
    digest: (encoding) => {
      const bytes = hash.digest()
      if (encoding === 'hex') return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
      return btoa(String.fromCharCode(...bytes))
        .replaceAll('+', '-')
        .replaceAll('/', '_')
        .replaceAll('=', '')
    }
  }
  return made
}
