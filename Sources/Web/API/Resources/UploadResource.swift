internal import Jury
internal import Records

/// An agency's files beside its entries: sent in pieces that go on where they stopped.
enum UploadResource {
    static let operations: [Operation] = [
        .change(
            "beginUpload",
            .roles([.agency], .post, .apiUploads) { person in
                try person.requireScope(Acts.HandIn.kind)
                let state = try await UploadSending.begin(person)
                return state.answer(shape.bytes(state))
            },
            """
            Begins a file beside a piece of evidence of your entry, an empty name for a new one; the same \
            again tells how much of it is here. Then send it to its upload's address.
            """, for: [.agency],
            takes: .json(
                .object([
                    .init("evidence", .text), .init("name", .text), .init("length", .integer(atLeast: 0)),
                    .init("sha256", .text, isOptional: true),
                ])), shape, problems: [.noSpace]),
        .file(
            "upload", .apiUpload,
            "How much of a file is here; also as the field Upload-Offset, for HEAD as for GET.",
            for: [.agency], .json(shape.schema)
        ) { person in
            let state = try await UploadSending.state(person)
            return state.answer(shape.bytes(state))
        },
        .change(
            "sendUpload",
            .roles([.agency], .patch, .apiUpload) { person in
                try person.requireScope(Acts.HandIn.kind)
                let state = try await UploadSending.append(person)
                return state.answer(shape.bytes(state))
            },
            """
            Goes on with a file from the byte that the field Upload-Offset says. With its last byte it is \
            looked at, and lies beside its evidence or is refused.
            """, for: [.agency],
            takes: Operation.Content(type: "application/octet-stream", schema: nil), shape,
            problems: [.noSpace, .otherOffset], header: "Upload-Offset"),
        .change(
            "cancelUpload",
            .roles([.agency], .delete, .apiUpload) { person in
                try person.requireScope(Acts.HandIn.kind)
                let state = try await UploadSending.state(person)
                try await UploadSending.cancel(person)
                return state.answer(shape.bytes(state))
            },
            "Gives up a file that is on its way.", for: [.agency], takes: nil, shape),
        .file(
            "evidenceFile", .apiEvidenceFile, "A file beside a piece of evidence of your entry.",
            for: [.agency], Operation.Content(type: "application/octet-stream", schema: nil)
        ) { try await EvidenceFilePage.answer($0) },
        .change(
            "removeEvidenceFile",
            .roles([.agency], .delete, .apiEvidenceFile) { person in
                try person.requireScope(Acts.HandIn.kind)
                let mine = try await person.myEntry()
                try await Receiving(person: person, mine: mine).remove(from: person.visit.value("evidence"))
                return .json(removed.bytes(person.visit.value("evidence")))
            },
            "Takes the file away from a piece of evidence of your entry.", for: [.agency], takes: nil, removed
        ),
    ]

    static let shape = Shape<UploadSending.State>.object("Upload") { upload in
        upload.text("upload") { $0.id }
        upload.integer("offset") { $0.offset }
        upload.integer("length") { $0.length }
        upload.truth("complete") { $0.evidence != nil }
        upload.text(orNull: "evidence") { $0.evidence?.text }
    }

    private static let removed = Shape<String>.object("RemovedFile") { removed in
        removed.text("evidence") { $0 }
    }
}
