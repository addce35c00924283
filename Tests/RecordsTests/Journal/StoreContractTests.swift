import Records
import RecordsTestSupport
import Testing

@Suite struct StoreContractTests {
    @Test(arguments: StoreContract.allCases)
    func `lines in memory keep the contract`(contract: StoreContract) throws {
        let store = MemoryStore()
        try contract.hold { store }
    }

    @Test(arguments: FreeTextContract.allCases)
    func `free texts in memory keep the contract`(contract: FreeTextContract) async throws {
        try await contract.hold(MemoryFreeTexts())
    }
}
