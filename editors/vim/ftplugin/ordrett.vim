call ordrett#SetUp()
