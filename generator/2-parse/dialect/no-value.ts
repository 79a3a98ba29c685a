/** Words that stand where there is nothing to name, as data: of a column of defaults, of a table without rows. */
export const noValue =
  /^(?:[-–—]|none|n\/a|absent|unset|not set|omitted|undefined|нет|无|無|なし|없음|keiner?|aucune?|ninguno|nenhum|nessuno|ninguna|nenhuma)$/i
