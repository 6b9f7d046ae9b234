/** Where the topics of a site are listed. */
export const TOPICS_PATH = '/chuyen-de'

/** Where a topic is read, below the home page of its site. */
export const topicPath = (slug: string) => `${TOPICS_PATH}/${slug}`
