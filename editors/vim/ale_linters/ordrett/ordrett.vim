call ordrett#ale#Define('ordrett')
