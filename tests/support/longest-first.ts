import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Begun last, one of them would run while nothing else is left. */
const LONGEST = ['int/isolation/matrix.test.ts', 'int/legal-import-real-data.test.ts']

/** Vitest's own order, but for the longest files, which are begun first. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) =>
      LONGEST.some((name) => moduleId.endsWith(`/tests/${name}`))
    return (await super.sort(files)).sort((one, other) => Number(isLong(other)) - Number(isLong(one)))
  }
}
