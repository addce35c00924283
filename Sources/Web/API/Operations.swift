internal import Jury

extension Operation {
    /// All that a program can ask for, in the order of the document. One that is added gets its line here, a
    /// case in `Address.Template`, and its answer beside the others in `Resources`.
    static let all: [Operation] =
        [OwnSelf.operation, EditionResource.operation, RecordResource.operation, PeopleResource.operation]
        + EntryResource.operations
        + [ProgressResource.operation, ConflictResource.operation, QuestionResource.operation]
        + [RequestResource.operation]
        + RankingResource.operations + ListResource.operations
        + [ActResource.operation, FileResource.operation] + SeatResource.operations
        + MyEntryResource.operations + UploadResource.operations
}
