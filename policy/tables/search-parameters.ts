/** Parameters that carry what was searched for, at any site. */
export const SEARCHED = 'q query search search_query searchterm keyword keywords';

/** Parameters that carry it where an engine searches, and on a path that is a search: Yahoo’s is `p`, Yandex’s `text`, Baidu’s `wd`. */
export const SEARCHED_AT_ENGINES = `${SEARCHED} p k s text term terms wd word words eingabe phrase as_q as_epq as_oq find szukaj`;
