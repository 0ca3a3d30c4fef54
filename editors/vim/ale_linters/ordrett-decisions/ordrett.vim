call ordrett#ale#Define('ordrett-decisions')
