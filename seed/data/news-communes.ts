import type { NewsText } from '../news'
import { hillsNews } from './news-communes-hills'
import { plainsNews } from './news-communes-plains'

/** News that the communes wrote themselves. */
export const communeNews: [site: string, text: NewsText][] = [...plainsNews, ...hillsNews]
