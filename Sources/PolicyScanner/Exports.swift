// Whoever imports the scanner names the values that it takes and gives.
@_exported public import PolicyModel
