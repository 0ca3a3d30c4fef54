call ordrett#ale#Define('ordrett-codebook')
