print("policy-scan")
