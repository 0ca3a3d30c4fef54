#include "CExampleStudy.h"
