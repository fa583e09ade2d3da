/** What the names of rules end with that speak of a page beside its words: its labels, its links, its gates, its structure and its pictures. */
export const PAGE_RULES =
  'label-rta label-rating label-family label-content label-age-range label-age label-yandex label-icra page-links page-gate page-thumbnails page-autoplay page-live picture';

/** The names of the rules of page words, which every language has. */
export const PAGE_WORD_RULES =
  'page name sure hint offer against advice nursery history cooking nature sports tools computing culture news';
export const PAGE_LANGUAGES = 'en ru pl uk';
